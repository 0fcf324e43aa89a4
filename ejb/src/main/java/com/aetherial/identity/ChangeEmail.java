package com.aetherial.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Taking another address.
 *
 * @param email the new one
 * @param password to be sure that it is the person who asks
 */
public record ChangeEmail(
    @NotBlank @Email @Size(max = 254) String email, @NotNull @Size(max = 200) String password) {

  /** Never shows the password, wherever a record may be printed. */
  @Override
  public String toString() {
    return "ChangeEmail[" + email + "]";
  }
}
