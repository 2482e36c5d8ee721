/* What clang calls on ARM beyond the four mem*: their names in the ARM run-time ABI, division, and 64-bit arithmetic, which
 * with gcc come from libgcc. A Cortex-M3 divides by itself; its linker leaves those out. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);

#define NAMES(name)                                                                                                    \
    void name(void *to, const void *from, size_t count);                                                               \
    void name(void *to, const void *from, size_t count)
NAMES(__aeabi_memcpy)
{
    memcpy(to, from, count);
}
NAMES(__aeabi_memcpy4)
{
    memcpy(to, from, count);
}
NAMES(__aeabi_memcpy8)
{
    memcpy(to, from, count);
}
NAMES(__aeabi_memmove)
{
    memmove(to, from, count);
}
NAMES(__aeabi_memmove4)
{
    memmove(to, from, count);
}
NAMES(__aeabi_memmove8)
{
    memmove(to, from, count);
}

void __aeabi_memset(void *to, size_t count, int byte);
void __aeabi_memset4(void *to, size_t count, int byte);
void __aeabi_memclr(void *to, size_t count);
void __aeabi_memclr4(void *to, size_t count);
void __aeabi_memclr8(void *to, size_t count);
void __aeabi_memset(void *to, size_t count, int byte)
{
    memset(to, byte, count);
}
void __aeabi_memset4(void *to, size_t count, int byte)
{
    memset(to, byte, count);
}
void __aeabi_memclr(void *to, size_t count)
{
    memset(to, 0, count);
}
void __aeabi_memclr4(void *to, size_t count)
{
    memset(to, 0, count);
}
void __aeabi_memclr8(void *to, size_t count)
{
    memset(to, 0, count);
}

/* Quotient in r0 and remainder in r1, which is how two 32-bit halves of a 64-bit number are returned. */
uint64_t __aeabi_uidivmod(uint32_t n, uint32_t by);
uint32_t __aeabi_uidiv(uint32_t n, uint32_t by);
int32_t __aeabi_idiv(int32_t n, int32_t by);

uint64_t __aeabi_uidivmod(uint32_t n, uint32_t by)
{
    uint32_t quotient = 0, bit = 1;

    while (by <= n && (by & 0x80000000u) == 0) {
        by <<= 1;
        bit <<= 1;
    }
    for (; bit != 0; bit >>= 1, by >>= 1) {
        if (n < by) continue;
        n -= by;
        quotient |= bit;
    }
    return (uint64_t)n << 32 | quotient;
}

uint32_t __aeabi_uidiv(uint32_t n, uint32_t by)
{
    return (uint32_t)__aeabi_uidivmod(n, by);
}

int32_t __aeabi_idiv(int32_t n, int32_t by)
{
    uint32_t quotient =
        __aeabi_uidiv(n < 0 ? 0u - (uint32_t)n : (uint32_t)n, by < 0 ? 0u - (uint32_t)by : (uint32_t)by);

    return (int32_t)((n < 0) != (by < 0) ? 0u - quotient : quotient);
}

typedef union {
    uint64_t whole;
    struct {
        uint32_t low, high;
    } half;
} wide;

uint64_t __aeabi_llsl(uint64_t n, int shift);
uint64_t __aeabi_llsr(uint64_t n, int shift);
uint64_t __aeabi_lmul(uint64_t a, uint64_t b);

uint64_t __aeabi_llsl(uint64_t n, int shift)
{
    wide w;

    w.whole = n;
    if (shift >= 32) {
        w.half.high = w.half.low << (shift - 32);
        w.half.low = 0;
    } else if (shift > 0) {
        w.half.high = w.half.high << shift | w.half.low >> (32 - shift);
        w.half.low <<= shift;
    }
    return w.whole;
}

uint64_t __aeabi_llsr(uint64_t n, int shift)
{
    wide w;

    w.whole = n;
    if (shift >= 32) {
        w.half.low = w.half.high >> (shift - 32);
        w.half.high = 0;
    } else if (shift > 0) {
        w.half.low = w.half.low >> shift | w.half.high << (32 - shift);
        w.half.high >>= shift;
    }
    return w.whole;
}

/* Schoolbook, in halves of 16 bits: a Cortex-M0 multiplies 32 by 32 to 32. */
uint64_t __aeabi_lmul(uint64_t a, uint64_t b)
{
    uint32_t a0 = (uint32_t)a & 0xFFFF, a1 = (uint32_t)a >> 16, b0 = (uint32_t)b & 0xFFFF, b1 = (uint32_t)b >> 16;
    uint32_t middle = a1 * b0 + ((a0 * b0) >> 16), carry = (middle & 0xFFFF) + a0 * b1;
    wide w;

    w.half.low = (uint32_t)a * (uint32_t)b;
    w.half.high = a1 * b1 + (middle >> 16) + (carry >> 16) + (uint32_t)(a >> 32) * (uint32_t)b +
                  (uint32_t)a * (uint32_t)(b >> 32);
    return w.whole;
}
