/* As much of Arduino's interface as the example sketch uses, so that a compiler can check it without Arduino. */
#include <stddef.h>
#include <stdint.h>

#define F(string) string

struct HardwareSerial {
    void begin(unsigned long baud);
    void setTimeout(unsigned long milliseconds);
    size_t readBytes(char *buffer, size_t length);
    size_t write(const char *buffer, size_t length);
    size_t println(const char *string);
    size_t println();
};
extern HardwareSerial Serial;
