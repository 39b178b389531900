/* Written by the generator from the spec. Do not edit; run `npm run generate`. */
#ifndef AT_MQTT_FAMILIES_H
#define AT_MQTT_FAMILIES_H

#include "quectel-bc660k.h"
#include "simcom-a7600.h"

#define AT_MQTT_NUMBERS(X) \
  QUECTEL_BC660K_NUMBERS(X) \
  SIMCOM_A7600_NUMBERS(X)

#define AT_MQTT_TEXTS(X) \
  QUECTEL_BC660K_TEXTS(X) \
  SIMCOM_A7600_TEXTS(X)

#endif
