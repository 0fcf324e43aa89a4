package com.aetherial.notifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Wanting to hear of things in a browser: what its {@code PushSubscription} says as JSON.
 *
 * @param endpoint where its service takes messages for it
 * @param keys by which only this browser can read them
 */
public record AddDevice(@NotBlank @Size(max = 1000) String endpoint, @NotNull @Valid Keys keys) {
  /**
   * The keys of the browser, in Base64 for addresses.
   *
   * @param p256dh its public key
   * @param auth a secret of 16 bytes
   */
  public record Keys(
      @NotBlank @Size(max = 100) String p256dh, @NotBlank @Size(max = 40) String auth) {}
}
