package com.aetherial.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Becoming a member.
 *
 * @param email logs in and receives mail; at most 254 characters
 * @param username 3 to 30 letters, digits, dots, dashes or underscores; starts with a letter or
 *     digit
 * @param fullName 1 to 120 characters
 * @param password 10 to 200 characters, and hard to guess
 */
public record SignUp(
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull
        @Pattern(regexp = "[a-zA-Z0-9][a-zA-Z0-9_.-]{2,29}", message = "{identity.username.form}")
        String username,
    @NotBlank @Size(max = 120) String fullName,
    @NotNull @Size(min = 10, max = 200) String password) {

  /** Never shows the password, wherever a record may be printed. */
  @Override
  public String toString() {
    return "SignUp[" + username + "]";
  }
}
