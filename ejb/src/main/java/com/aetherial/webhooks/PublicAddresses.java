package com.aetherial.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses lie in the open internet. Whatever a registry reserves does not: a request from
 * inside the operator's network may open doors there that are closed to everybody else.
 */
final class PublicAddresses {
  private static final String[] RESERVED = {
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/3",
  };

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    long number = number(bytes);
    for (String range : RESERVED) {
      String[] parts = range.split("/", 2);
      int shift = Integer.SIZE - Integer.parseInt(parts[1]);
      if (number >> shift == number(quad(parts[0])) >> shift) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of IPv6 only 2000::/3 is handed out, and of that not what stands for IPv4 addresses, documents
   * or tests. Mapped addresses and those of translators lie outside of it.
   */
  private static boolean isPublic6(byte[] bytes) {
    int first = word(bytes, 0);
    int second = word(bytes, 2);
    boolean isHandedOut = first >> 13 == 1;
    boolean isSpecial = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    boolean isFor4 = first == 0x2002;
    boolean isForDocuments = first == 0x3fff && second < 0x1000;
    return isHandedOut && !isSpecial && !isFor4 && !isForDocuments;
  }

  private static int word(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << Byte.SIZE) | (bytes[at + 1] & 0xff);
  }

  private static byte[] quad(String text) {
    String[] parts = text.split("\\.", -1);
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = (byte) Integer.parseInt(parts[i]);
    }
    return bytes;
  }

  private static long number(byte[] bytes) {
    long number = 0;
    for (byte each : bytes) {
      number = (number << Byte.SIZE) | (each & 0xff);
    }
    return number;
  }
}
