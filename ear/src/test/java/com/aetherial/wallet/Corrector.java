package com.aetherial.wallet;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import java.util.List;

/** Somebody who helps to put right what went wrong, and was appointed long enough ago. */
final class Corrector {
  private Corrector() {}

  static Caller from(Member member) {
    Caller house = Member.named("admin").caller();
    String rights = "/api/v1/admin/people/" + member.username() + "/permissions/";
    house.put(rights + "economy:reverse").is(204);
    house.put(rights + "economy:give").is(204);
    TheBooks.change(
        "update identity.appointment a set appointed_at = now() - interval '25 hours'"
            + " from identity.person p where p.id = a.person_id and p.username = ?",
        member.username());
    Caller browser = Member.inBrowser(member.username());
    return Caller.withKey(Member.keyOf(browser, List.of("economy:reverse", "economy:give")));
  }
}
