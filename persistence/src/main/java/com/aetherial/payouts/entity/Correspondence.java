package com.aetherial.payouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both sides said about a withdrawal: its provider, and the member who wants it back. */
@MappedSuperclass
public abstract class Correspondence extends Promise {
  @Column(name = "provider_reference")
  private @Nullable String providerReference;

  @Column(name = "provider_code")
  private @Nullable String providerCode;

  @Column(name = "provider_sentence")
  private @Nullable String providerSentence;

  @Column(name = "wanted_back_at")
  private @Nullable Instant wantedBackAt;

  protected Correspondence() {}

  Correspondence(
      UUID id, WithdrawalRequest request, WithdrawalOrder order, UUID takenId, Instant now) {
    super(id, request, order, takenId, now);
  }

  public @Nullable String providerReference() {
    return providerReference;
  }

  public @Nullable String providerCode() {
    return providerCode;
  }

  /** What the provider said last, in words for the member; null when it said nothing. */
  public @Nullable String providerSentence() {
    return providerSentence;
  }

  /** The provider's own name of the order, once it is known. */
  public void isKnownAs(@Nullable String reference) {
    if (reference != null) {
      providerReference = reference;
    }
  }

  /** What the provider said. */
  public void quote(String code, String sentence) {
    providerCode = code;
    providerSentence = sentence;
  }

  /** Whether its member wants it back and the provider has not said that it is too late. */
  public boolean isWantedBack() {
    return wantedBackAt != null;
  }

  /** How it ends when nothing is paid, whoever tells that first. */
  public WithdrawalState unpaidEnd() {
    return isWantedBack() ? WithdrawalState.CANCELLED : WithdrawalState.FAILED;
  }

  /** The provider said that it is too late; what it says from now on is no answer to the wish. */
  public void isKept() {
    wantedBackAt = null;
  }

  void isWantedBackSince(Instant moment) {
    wantedBackAt = moment;
  }

  /** What the provider called it was the name of another attempt than the one that counts now. */
  public void isNamelessAgain() {
    providerReference = null;
  }
}
