package com.aetherial.payouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.payouts.entity.Withdrawal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Incidents of one withdrawal, by the names of its attempts. */
final class IncidentBook extends Incidents {
  final Map<String, Boolean> lateSuccesses = new HashMap<>();
  final Map<String, Boolean> lateFailures = new HashMap<>();
  final Map<String, Bearer> bearers = new HashMap<>();

  @Override
  boolean open(Withdrawal about, String externalId, Kind kind, String what) {
    return of(kind).putIfAbsent(externalId, true) == null;
  }

  @Override
  void suspended(String externalId, UUID transfer) {}

  @Override
  Optional<UUID> find(String externalId, Kind kind) {
    return Boolean.TRUE.equals(of(kind).get(externalId))
        ? Optional.of(idOf(kind, externalId))
        : Optional.empty();
  }

  @Override
  Optional<Bearer> borneBy(String externalId) {
    return Optional.ofNullable(bearers.get(externalId));
  }

  @Override
  Optional<String> openLateSuccessOf(UUID withdrawalId) {
    return lateSuccesses.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  boolean resolve(UUID id, @Nullable UUID by, String how, @Nullable UUID transfer, Bearer bearer) {
    lateSuccesses.replaceAll(
        (name, isOpen) -> {
          boolean isThis = idOf(Kind.LATE_SUCCESS, name).equals(id);
          if (isThis) {
            bearers.put(name, bearer);
          }
          return isOpen && !isThis;
        });
    lateFailures.replaceAll((name, isOpen) -> isOpen && !idOf(Kind.LATE_FAILURE, name).equals(id));
    return true;
  }

  private Map<String, Boolean> of(Kind kind) {
    return kind == Kind.LATE_SUCCESS ? lateSuccesses : lateFailures;
  }

  private static UUID idOf(Kind kind, String externalId) {
    return UUID.nameUUIDFromBytes((kind + externalId).getBytes(UTF_8));
  }
}
