package com.aetherial.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Taking a new password.
 *
 * @param password the one so far
 * @param newPassword 10 to 200 characters, and hard to guess
 */
public record ChangePassword(
    @NotNull @Size(max = 200) String password,
    @NotNull @Size(min = 10, max = 200) String newPassword) {

  /** Never shows the passwords, wherever a record may be printed. */
  @Override
  public String toString() {
    return "ChangePassword[…]";
  }
}
