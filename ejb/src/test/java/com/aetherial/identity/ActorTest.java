package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.NotAllowed;
import com.aetherial.kernel.entity.Ids;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActorTest {
  @Test
  void a_key_cannot_do_what_it_was_not_given() {
    var program = new Actor(Ids.next(), "ada", Role.ADMIN, Set.of("wallet:read"));
    assertThat(program.has(Scope.WALLET_READ)).isTrue();
    assertThatThrownBy(() -> program.mustHave(Scope.ECONOMY_GIVE)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_key_cannot_do_what_its_person_may_not() {
    var program = new Actor(Ids.next(), "ada", Role.MEMBER, Set.of("economy:give"));
    assertThatThrownBy(() -> program.mustHave(Scope.ECONOMY_GIVE)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void an_administrator_in_a_browser_may_do_everything() {
    var admin = new Actor(Ids.next(), "ada", Role.ADMIN, Set.of(Scope.EVERYTHING));
    assertThat(Scope.values()).allMatch(admin::has);
  }
}
