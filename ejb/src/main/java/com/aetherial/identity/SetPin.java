package com.aetherial.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Taking a PIN.
 *
 * @param password to be sure that it is the person who asks
 * @param pin 4 to 8 digits, and not one digit again and again
 */
public record SetPin(
    @NotNull @Size(max = 200) String password,
    @NotNull @Pattern(regexp = "(?!(\\d)\\1+$)\\d{4,8}", message = "{identity.pin.form}")
        String pin) {

  /** Never shows either, wherever a record may be printed. */
  @Override
  public String toString() {
    return "SetPin[…]";
  }
}
