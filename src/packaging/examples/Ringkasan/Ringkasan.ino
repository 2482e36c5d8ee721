// Reads a text from the serial line until nothing comes for two seconds, and prints its best two sentences.
#include <ringkas.h>

static char text[2048];
static uint32_t block[RINGKAS_WORKSPACE_BYTES(24, 300) / 4];

void setup() {
  Serial.begin(9600);
  Serial.setTimeout(2000);
}

void loop() {
  size_t length = Serial.readBytes(text, sizeof text);
  ringkas_options options = {};
  ringkas_summary summary;

  if (length == 0) return;
  options.sentences = 2;
  if (ringkas_summarize(text, length, &options, block, sizeof block, &summary) != RINGKAS_OK) {
    Serial.println(F("Teks terlalu panjang."));
    return;
  }
  for (uint32_t i = 0; i < summary.count; i++) {
    if (summary.sentences[i].rank == 0) continue;
    Serial.write(text + summary.sentences[i].start, summary.sentences[i].length);
    Serial.println();
  }
}
