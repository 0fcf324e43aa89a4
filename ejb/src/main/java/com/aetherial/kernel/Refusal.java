package com.aetherial.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Locale;
import java.util.Map;

/**
 * An honest no: the request was understood and the state forbids it. A refusal rolls back the
 * caller's transaction, is shown to the person who asked, and is not an error of the server. Its
 * class is named after the state that forbids ({@code InsufficientBalance}); the code that clients
 * see is derived from that name and is a heading in the problem catalogue.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
  /** The fact that says after how many seconds another try makes sense. */
  public static final String RETRY_AFTER = "retryAfterSeconds";

  private static final long serialVersionUID = 1L;

  /** What the refusal means to a client, as an HTTP status (RFC 9110). */
  public enum Kind {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    UNPAID(402),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    OUTDATED(412),
    INVALID(422),
    LOCKED(423),
    UNCONDITIONAL(428),
    LIMITED(429),
    BAD_GATEWAY(502),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  protected Refusal(String sentence) {
    super(sentence, null, false, false);
  }

  /** What kind of no this is. */
  public abstract Kind kind();

  /** Facts that a client may act on, such as the balance that was too low; never secrets. */
  public Map<String, String> details() {
    return Map.of();
  }

  /** The form field that the refusal is about, or an empty string when it is about the whole. */
  public String field() {
    return "";
  }

  /** The name by which the problem catalogue lists this refusal, such as {@code not-found}. */
  public String code() {
    return codeOf(getClass());
  }

  /** The catalogue name of a kind of refusal. */
  public static String codeOf(Class<? extends Refusal> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
