/* Written by the generator from the spec. Do not edit; run `npm run generate`. */
#ifndef AT_MQTT_FAMILIES_H
#define AT_MQTT_FAMILIES_H

#include "quectel-bc20.h"
#include "quectel-bc660k.h"
#include "quectel-gsm.h"
#include "simcom-a7600.h"

#define AT_MQTT_NUMBERS(X) \
  QUECTEL_BC20_NUMBERS(X) \
  QUECTEL_BC660K_NUMBERS(X) \
  QUECTEL_GSM_NUMBERS(X) \
  SIMCOM_A7600_NUMBERS(X)

#define AT_MQTT_TEXTS(X) \
  QUECTEL_BC20_TEXTS(X) \
  QUECTEL_BC660K_TEXTS(X) \
  QUECTEL_GSM_TEXTS(X) \
  SIMCOM_A7600_TEXTS(X)

#endif
