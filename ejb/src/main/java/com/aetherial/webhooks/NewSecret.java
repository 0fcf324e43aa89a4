package com.aetherial.webhooks;

import java.util.UUID;

/**
 * The secret by which a receiver knows that a message is ours; shown once.
 *
 * @param id the endpoint's
 * @param secret as libraries for Standard Webhooks take it
 */
public record NewSecret(UUID id, String secret) {
  @Override
  public String toString() {
    return "secret of " + id;
  }
}
