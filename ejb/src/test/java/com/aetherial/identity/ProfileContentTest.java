package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.ContentSubmitted;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileContentTest {
  private final Person ada =
      new Person("ada@example.org", "ada", "Ada", "hash", Role.MEMBER, Instant.EPOCH);

  @Test
  void what_is_for_everybody_is_read_by_everybody() {
    ContentSubmitted content = content(Audience.EVERYBODY, false);
    assertThat(content.text()).isEqualTo("I like watches");
    assertThat(content.links())
        .containsExactly("https://one.example", "https://two.example", "https://three.example");
  }

  @Test
  void what_is_for_members_is_not_read_by_who_was_blocked() {
    assertThat(content(Audience.MEMBERS, true).isEmpty()).isFalse();
    assertThat(content(Audience.MEMBERS, false).isEmpty()).isTrue();
  }

  @Test
  void what_is_for_nobody_reaches_no_moderator() {
    assertThat(content(Audience.NOBODY, true).isEmpty()).isTrue();
  }

  private ContentSubmitted content(Audience to, boolean isMember) {
    EditProfile profile =
        new EditProfile(
            "Ada",
            " I like watches ",
            to,
            "Paris",
            Audience.EVERYBODY,
            "https://one.example",
            to,
            "https://two.example\nhttps://three.example",
            to);
    return ProfileContent.profile(ada, profile, isMember);
  }
}
