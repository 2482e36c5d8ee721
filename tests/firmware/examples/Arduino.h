/* As much of Arduino as the sketch uses, on a computer: the serial line is the standard input and output. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define F(string) string

struct HardwareSerial {
    void begin(unsigned long) {}
    void setTimeout(unsigned long) {}
    int read() { return getchar(); }
    size_t readBytes(char *buffer, size_t length) { return fread(buffer, 1, length, stdin); }
    size_t write(const char *buffer, size_t length) { return fwrite(buffer, 1, length, stdout); }
    size_t println(const char *string = "") { return (size_t)printf("%s\n", string); }
};
static HardwareSerial Serial;

void setup();
void loop();

int main()
{
    setup();
    loop();
    return 0;
}
