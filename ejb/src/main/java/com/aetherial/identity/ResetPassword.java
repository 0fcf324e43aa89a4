package com.aetherial.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Taking a new password with the link of a letter.
 *
 * @param token the link's secret
 * @param password 10 to 200 characters, and hard to guess
 */
public record ResetPassword(
    @NotNull @Size(max = 100) String token, @NotNull @Size(min = 10, max = 200) String password) {

  /** Never shows the password, wherever a record may be printed. */
  @Override
  public String toString() {
    return "ResetPassword[…]";
  }
}
