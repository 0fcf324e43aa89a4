package com.aetherial.mpesa;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a callback tells.
 *
 * @param code 0 when it was done; letters and digits otherwise
 * @param words what the code means
 * @param name what we called the request; empty in answers about phones that were asked
 * @param providerId the other side's name for it
 * @param transactionId the other side's name for the transaction, present after failures too
 * @param facts everything else, by its key
 */
record Result(
    String code,
    String words,
    String name,
    String providerId,
    String transactionId,
    Map<String, String> facts) {
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  private static final List<DateTimeFormatter> MOMENTS =
      List.of(
          DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss"),
          DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));

  boolean isDone() {
    return code.equals("0");
  }

  String fact(String key) {
    return facts.getOrDefault(key, "");
  }

  /** The receipt, under whichever key it stands; empty when there is none. */
  Optional<String> receipt() {
    return first("TransactionReceipt", "MpesaReceiptNumber", "ReceiptNo")
        .or(() -> Optional.of(transactionId).filter(id -> isDone() && !id.isEmpty()));
  }

  /** The amount in whole shillings; empty when it is absent or not whole. */
  Optional<Long> shillings() {
    return first("TransactionAmount", "Amount").flatMap(Result::whole);
  }

  /** The phone, digits only; empty when it is absent. */
  Optional<String> phone() {
    return first("PhoneNumber", "ReceiverPartyPublicName")
        .map(text -> text.replaceFirst("[^0-9].*", ""))
        .filter(digits -> !digits.isEmpty());
  }

  /** When it happened, in whichever form that is written; empty when it is absent. */
  Optional<Instant> moment() {
    return first("TransactionCompletedDateTime", "TransactionDate", "FinalisedTime")
        .flatMap(Result::moment);
  }

  private Optional<String> first(String... keys) {
    return List.of(keys).stream().map(this::fact).filter(text -> !text.isEmpty()).findFirst();
  }

  private static Optional<Long> whole(String text) {
    try {
      return Optional.of(new BigDecimal(text).longValueExact());
    } catch (ArithmeticException | NumberFormatException other) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(String text) {
    return MOMENTS.stream().flatMap(form -> moment(text, form).stream()).findFirst();
  }

  private static Optional<Instant> moment(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(text, form).atZone(NAIROBI).toInstant());
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }
}
