package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.SealedDestination;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;

@SuppressWarnings("UnnecessaryAssignment")
class VaultTest {
  private static final UUID ADA = UUID.randomUUID();
  private static final Destination PHONE = new Destination.Phone("+254712345678", "KE");
  private static final Destination BANK =
      new Destination.BankAccount(
          "Ada Lovelace", "DE89370400440532013000", null, null, "COBADEFFXXX", "DE");

  @Example
  void what_is_sealed_opens_and_shows_nothing_before() {
    Vault vault = withKeys("a key that is long enough to be one");
    for (Destination destination : List.of(PHONE, BANK)) {
      SealedDestination sealed = vault.seal(ADA, destination);
      assertThat(vault.open(ADA, sealed)).isEqualTo(destination);
      assertThat(sealed.toString()).doesNotContain("712345678", "370400440532013000");
      assertThat(vault.seal(ADA, destination).sealed()).isNotEqualTo(sealed.sealed());
      assertThat(vault.prints(destination)).containsExactly(sealed.print());
    }
    assertThat(PHONE.toString()).doesNotContain("712345");
  }

  @Example
  void a_replaced_key_still_opens_and_the_new_one_seals() {
    SealedDestination old = withKeys("the first of the keys, long enough").seal(ADA, PHONE);
    Vault both =
        withKeys("the second of the keys, also long", "the first of the keys, long enough");
    assertThat(both.open(ADA, old)).isEqualTo(PHONE);
    assertThat(both.isUpToDate(old)).isFalse();
    assertThat(both.isUpToDate(both.seal(ADA, PHONE))).isTrue();
    assertThat(both.prints(PHONE)).contains(old.print());
    Vault without = withKeys("the second of the keys, also long");
    assertThatThrownBy(() -> without.open(ADA, old)).hasMessageContaining(old.keyId());
  }

  @Example
  void a_copied_or_changed_row_does_not_open() {
    Vault vault = withKeys("a key that is long enough to be one");
    SealedDestination sealed = vault.seal(ADA, PHONE);
    assertThatThrownBy(() -> vault.open(UUID.randomUUID(), sealed))
        .isInstanceOf(IllegalStateException.class);
    String changed = sealed.sealed().substring(0, sealed.sealed().length() - 2) + "00";
    String other = changed.equals(sealed.sealed()) ? changed.replaceAll("00$", "01") : changed;
    assertThatThrownBy(
            () -> vault.open(ADA, new SealedDestination(other, sealed.keyId(), sealed.print())))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Vault withKeys(String... secrets) {
    Vault vault = new Vault();
    vault.keys =
        new SecretKeys() {
          @Override
          List<Key> all() {
            return Arrays.stream(secrets).map(Key::of).toList();
          }
        };
    return vault;
  }
}
