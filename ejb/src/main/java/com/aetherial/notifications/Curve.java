package com.aetherial.notifications;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/** Keys of the curve P-256, in the plain form in which browsers write them. */
final class Curve {
  /** A sign for “uncompressed”, and two numbers of 32 bytes. */
  static final int POINT_BYTES = 65;

  private static final int NUMBER_BYTES = 32;
  private static final byte UNCOMPRESSED = 4;
  private static final ECParameterSpec P256 = ((ECPublicKey) fresh().getPublic()).getParams();

  private Curve() {}

  static KeyPair fresh() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * A key of our own.
   *
   * @throws IllegalArgumentException when the number is none of the curve's
   */
  static ECPrivateKey privateKey(byte[] number) {
    var secret = new BigInteger(1, number);
    if (secret.signum() == 0 || secret.compareTo(P256.getOrder()) >= 0) {
      throw new IllegalArgumentException("No private key of P-256.");
    }
    try {
      var spec = new ECPrivateKeySpec(secret, P256);
      return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
    } catch (GeneralSecurityException malformed) {
      throw new IllegalArgumentException("No private key of P-256.", malformed);
    }
  }

  /**
   * A key that somebody sent. A point beside the curve could give our own key away.
   *
   * @throws IllegalArgumentException when it is none
   */
  static ECPublicKey publicKey(byte[] point) {
    if (point.length != POINT_BYTES || point[0] != UNCOMPRESSED) {
      throw new IllegalArgumentException("No uncompressed point.");
    }
    var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER_BYTES));
    var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER_BYTES, POINT_BYTES));
    mustBeOnTheCurve(x, y);
    try {
      var spec = new ECPublicKeySpec(new ECPoint(x, y), P256);
      return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    } catch (GeneralSecurityException malformed) {
      throw new IllegalArgumentException("No public key of P-256.", malformed);
    }
  }

  static byte[] bytes(ECPublicKey key) {
    byte[] point = new byte[POINT_BYTES];
    point[0] = UNCOMPRESSED;
    put(key.getW().getAffineX(), point, 1);
    put(key.getW().getAffineY(), point, 1 + NUMBER_BYTES);
    return point;
  }

  private static void mustBeOnTheCurve(BigInteger x, BigInteger y) {
    EllipticCurve curve = P256.getCurve();
    BigInteger p = ((ECFieldFp) curve.getField()).getP();
    BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
    if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
      throw new IllegalArgumentException("No point of P-256.");
    }
  }

  private static void put(BigInteger number, byte[] target, int at) {
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, NUMBER_BYTES);
    System.arraycopy(bytes, bytes.length - length, target, at + NUMBER_BYTES - length, length);
  }
}
