package com.aetherial.mpesa;

/**
 * Sending money to a phone.
 *
 * @param name what the sender calls it, unique for ever; the other side takes it only once
 * @param token the secret part of the path at which callbacks arrive
 * @param phone country code first, twelve digits
 * @param shillings whole
 */
public record SendMoney(String name, String token, String phone, long shillings) {
  @Override
  public String toString() {
    return name;
  }
}
