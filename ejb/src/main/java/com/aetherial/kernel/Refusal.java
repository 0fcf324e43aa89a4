package com.aetherial.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
  private static final int MODULE = 2;

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

  private final transient List<Object> facts;

  /**
   * Says no in English; other languages have their sentence in the bundle beside the class, as
   * {@code <module>.refusal.<code>}.
   *
   * @param facts what stands in place of {0}, {1} and so on; numbers are written as the reader's
   *     language writes them
   */
  protected Refusal(String sentence, Object... facts) {
    super(Writing.ENGLISH.fill(sentence, List.of(facts)), null, false, false);
    this.facts = List.of(facts);
  }

  /** The sentence in the reader's language, in English where there is none in it. */
  public String in(Writing writing) {
    String key = home().split("\\.", -1)[MODULE] + ".refusal." + wording();
    return writing.language().equals(Locale.ENGLISH)
        ? getMessage()
        : Sentences.find(home(), getClass().getClassLoader(), key, writing.language())
            .map(sentence -> writing.fill(sentence, facts))
            .orElse(getMessage());
  }

  /** By what its sentence is found; a class that has several gives each a name of its own. */
  public String wording() {
    return code();
  }

  /** The package whose bundle has the sentence. */
  public String home() {
    return getClass().getPackageName();
  }

  /** What stands in place of {0}, {1} and so on. */
  public final List<Object> facts() {
    return facts;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
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
