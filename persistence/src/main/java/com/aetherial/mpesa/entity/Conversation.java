package com.aetherial.mpesa.entity;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request to M-Pesa and what became of it. It is written before the request is sent. Money that
 * has moved beats whatever was believed before; nothing else goes back.
 */
@Entity
@Table(schema = "mpesa", name = "conversation")
@SuppressWarnings("NullAway.Init")
public class Conversation {
  /** When it is asked about for the first time, and then each time after a longer wait. */
  private static final Duration FIRST_CHECK = Duration.ofSeconds(20);

  private static final int DOUBLINGS_MAX = 8;

  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;
  private @Nullable String about;

  @Column(name = "token_print")
  private byte[] tokenPrint;

  @Column(name = "phone_print")
  private byte @Nullable [] phonePrint;

  private long shillings;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Column(name = "provider_id")
  private @Nullable String providerId;

  @Column(name = "originator_id")
  private @Nullable String originatorId;

  private @Nullable String code;
  private @Nullable String words;
  private @Nullable String receipt;
  private @Nullable String doubt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  private int checks;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Version private long version;

  protected Conversation() {}

  public Conversation(Request request, Instant now) {
    id = Ids.next();
    kind = request.kind();
    name = request.name();
    about = request.about();
    tokenPrint = Prints.of(request.token());
    String phone = request.phone();
    phonePrint = phone == null ? null : Prints.of(request.token(), phone);
    shillings = request.shillings();
    progress = Progress.SENDING;
    createdAt = now;
    nextCheckAt = now.plus(FIRST_CHECK);
  }

  public UUID id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public @Nullable String about() {
    return about;
  }

  public long shillings() {
    return shillings;
  }

  public Progress progress() {
    return progress;
  }

  /** The other side's name for it; null before it was accepted. */
  public @Nullable String providerId() {
    return providerId;
  }

  /** Under which name the other side's books can be asked for it. */
  public String originator() {
    return originatorId == null ? name : originatorId;
  }

  /** The other side calls the request this; an empty text is no name. */
  public void isCalled(String otherName) {
    originatorId = otherName.isEmpty() ? originatorId : otherName;
  }

  public @Nullable String code() {
    return code;
  }

  public @Nullable String words() {
    return words;
  }

  public @Nullable String receipt() {
    return receipt;
  }

  /** Why a callback was not believed; null when there is no reason for doubt. */
  public @Nullable String doubt() {
    return doubt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /**
   * Whether money for a phone was sent, for the last time, before a moment. Only its sending sets
   * when such money is checked next, so that this tells when it was.
   */
  public boolean isSentBefore(Instant moment) {
    return nextCheckAt.minus(FIRST_CHECK).isBefore(moment);
  }

  /** Whether the money goes to or comes from this phone. */
  public boolean isWith(String token, String phone) {
    return MessageDigest.isEqual(phonePrint, Prints.of(token, phone));
  }

  /** Whether the secret part of a path is its own. */
  public boolean isAt(String token) {
    return MessageDigest.isEqual(tokenPrint, Prints.of(token));
  }

  /** It is sent again under the same name; answers whether that is right. */
  public boolean sendAgain(Instant now) {
    nextCheckAt = now.plus(FIRST_CHECK);
    return go(Progress.SENDING);
  }

  /** The other side has it. */
  public boolean accept(@Nullable String otherName) {
    providerId = otherName == null ? providerId : otherName;
    return go(Progress.ACCEPTED);
  }

  /** The other side certainly did not take it. */
  public boolean neverSent(String why) {
    words = why;
    return go(Progress.NOT_SENT);
  }

  /** Nobody knows whether the other side has it. */
  public boolean doubtSending(String why) {
    words = why;
    return go(Progress.UNKNOWN);
  }

  /** The money has moved, or the question is answered; answers whether that is news. */
  public boolean finish(@Nullable String newReceipt, String told, Instant now) {
    boolean isNews = end(Progress.DONE, "0", told, now);
    receipt = receipt == null ? newReceipt : receipt;
    return isNews;
  }

  /** Definitely not; answers whether that is news. */
  public boolean fail(String result, String told, Instant now) {
    return end(Progress.FAILED, result, told, now);
  }

  /** Notes that a callback does not fit what was asked for. */
  public void doubt(String why) {
    doubt = why;
  }

  /** Somebody asks about it now; the next time is further away. */
  public void checkedAt(Instant now) {
    checks = checks + 1;
    nextCheckAt = now.plus(FIRST_CHECK.multipliedBy(1L << Math.min(checks, DOUBLINGS_MAX)));
  }

  private boolean end(Progress how, String result, String told, Instant now) {
    boolean isNews = go(how);
    if (isNews) {
      code = result;
      words = told;
      endedAt = now;
    }
    return isNews;
  }

  private boolean go(Progress next) {
    boolean leads = progress.leadsTo(next);
    progress = leads ? next : progress;
    return leads;
  }
}
