package com.aetherial.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with the parameters of OWASP's password storage cheat sheet: 19 MiB, two
 * passes, one lane. Hashes are kept in the PHC string format, so that parameters can be raised
 * later. Only a few are computed at a time: a flood of logins must not take the server's memory.
 */
@ApplicationScoped
class PasswordHash {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

  private final SecureRandom random = new SecureRandom();
  private final Semaphore slots = new Semaphore(4);

  /** The hash to keep of a new password. */
  String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return PREFIX + encode(salt) + "$" + encode(compute(password, salt));
  }

  /** Whether the password is the one that the stored hash was made of. */
  boolean matches(String password, String stored) {
    String[] parts = stored.split("\\$", 6);
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    return MessageDigest.isEqual(Base64.getDecoder().decode(parts[5]), compute(password, salt));
  }

  /** Costs as much time as a comparison, so that an unknown name does not answer sooner. */
  void pretend(String password) {
    compute(password, new byte[SALT_BYTES]);
  }

  private byte[] compute(String password, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    slots.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      slots.release();
    }
    return hash;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
