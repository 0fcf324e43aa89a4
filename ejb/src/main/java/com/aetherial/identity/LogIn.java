package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Logging in from a browser.
 *
 * @param name email address or username
 * @param password as typed
 * @param address where the request came from, for throttling and the login history
 * @param agent what the browser calls itself
 */
public record LogIn(
    @NotBlank @Size(max = 254) String name,
    @NotNull @Size(max = 200) String password,
    @NotNull String address,
    @NotNull String agent) {

  /** Never shows the password, wherever a record may be printed. */
  @Override
  public String toString() {
    return "LogIn[" + name + "]";
  }
}
