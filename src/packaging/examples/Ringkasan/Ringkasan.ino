// Reads a text from the serial line until nothing comes for two seconds, and prints its best two sentences.
// Takes 11 KB of RAM: the text, and the block that the library works in.
#include <ringkas.h>

static char text[3072];
static uint32_t block[8 * 1024 / 4];

static void printSummary(size_t length) {
  ringkas_limits limits = {};
  ringkas_summary summary;

  limits.sentences = 2;
  if (ringkas_summarize(text, length, NULL, &limits, block, sizeof block, &summary) != RINGKAS_OK) {
    Serial.println(F("Teks terlalu panjang."));
    return;
  }
  for (uint32_t i = 0; i < summary.count; i++) {
    if (summary.segments[i].rank == 0) continue;
    Serial.write(text + summary.segments[i].start, summary.segments[i].length);
    Serial.println();
  }
}

void setup() {
  Serial.begin(9600);
  Serial.setTimeout(2000);
}

void loop() {
  size_t length = Serial.readBytes(text, sizeof text);

  // A full buffer: the rest of the text is still coming. It is read and dropped.
  if (length == sizeof text && Serial.read() >= 0) {
    while (Serial.readBytes(text, sizeof text) > 0) continue;
    Serial.println(F("Teks terlalu panjang."));
  } else if (length > 0) {
    printSummary(length);
  }
}
