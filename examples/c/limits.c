/* Prints every limit, code, name and default of every family as NAME=value, from the generated headers alone.
 * test/c.test.ts compiles it, and compares what it prints with the published JSON. */
#include <stdio.h>

#include "families.h"

static void print_text(const char *name, const char *text) {
  printf("%s=\"", name);
  for (; *text != '\0'; text++) {
    const unsigned char byte = (unsigned char)*text;
    if (byte < 0x20 || byte > 0x7e || byte == '"' || byte == '\\') printf("\\x%02x", byte);
    else putchar(byte);
  }
  puts("\"");
}

#define PRINT_NUMBER(name) printf("%s=%lld\n", #name, (long long)(name));
#define PRINT_TEXT(name) print_text(#name, name);

int main(void) {
  AT_MQTT_NUMBERS(PRINT_NUMBER)
  AT_MQTT_TEXTS(PRINT_TEXT)
  return 0;
}
