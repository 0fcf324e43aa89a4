package com.aetherial.mpesa.web;

import jakarta.json.bind.annotation.JsonbProperty;

/** What the sender of a callback wants to hear. */
public record CallbackAnswer(
    @JsonbProperty("ResultCode") int resultCode, @JsonbProperty("ResultDesc") String resultDesc) {
  static CallbackAnswer accepted() {
    return new CallbackAnswer(0, "Accepted");
  }
}
