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
  final Map<String, Boolean> isOpen = new HashMap<>();

  @Override
  boolean open(Withdrawal about, String externalId, Kind kind, String what) {
    return isOpen.putIfAbsent(externalId, true) == null;
  }

  @Override
  void suspended(String externalId, UUID transfer) {}

  @Override
  Optional<UUID> openLateSuccess(String externalId) {
    return Boolean.TRUE.equals(isOpen.get(externalId))
        ? Optional.of(idOf(externalId))
        : Optional.empty();
  }

  @Override
  Optional<String> openLateSuccessOf(UUID withdrawalId) {
    return isOpen.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  boolean resolve(UUID id, @Nullable UUID by, String how, @Nullable UUID transfer) {
    isOpen.replaceAll((name, open) -> open && !idOf(name).equals(id));
    return true;
  }

  private static UUID idOf(String externalId) {
    return UUID.nameUUIDFromBytes(externalId.getBytes(UTF_8));
  }
}
