package com.aetherial.attacks;

import com.aetherial.help.Question;
import com.aetherial.payouts.Earner;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.PushBrowser;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody with one of everything that can be owned in a few calls.
 *
 * @param ids everything that is theirs, as the database says
 */
record Owner(Member member, List<String> ids) {
  private static final String OWNED =
      "select c.table_schema || '.' || c.table_name from information_schema.columns c"
          + " join information_schema.columns i using (table_schema, table_name)"
          + " where c.column_name = 'person_id' and i.column_name = 'id'"
          + " and i.data_type = 'uuid' order by 1";

  static Owner ofEverything() {
    Earner earner = Earner.with("3000");
    earner.withdraws("2500.01");
    Member member = earner.member();
    member.caller().post("/api/v1/notifications/devices", PushBrowser.fresh().subscription());
    Member.with("5").sends("1").to(member).is(201);
    buys(member);
    Question question = Question.of(member, Question.file("a.txt", "Only for the agents."));
    Window.of(member).submit("/settings/data", "export-form", "export", Map.of());
    Letters.to(member, "Your data is ready");
    TheBooks.change(
        "insert into identity.passkey (id, person_id, credential_id, credential, name)"
            + " select gen_random_uuid(), p.id, decode(md5(random()::text), 'hex'), '', 'Mine'"
            + " from identity.person p where p.username = ?",
        member.username());
    List<String> ids = idsOf(member);
    ids.add(Question.lastFile(question.read()));
    return new Owner(member, ids);
  }

  private static void buys(Member member) {
    String bundle =
        member
            .caller()
            .get("/api/v1/payments/bundles")
            .is(200)
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("code")
            .getAsString();
    member.orders(bundle, Member.freshKey()).is(201);
  }

  /** What the tables have, and the names of the transfers and payments in other people's hands. */
  private static List<String> idsOf(Member member) {
    List<String> ids = new ArrayList<>();
    for (String table : TheBooks.rows(OWNED)) {
      ids.addAll(rows("select t.id from " + table + " t", " limit 3", member));
    }
    ids.addAll(
        rows("select t.session_id from payments.purchase t", " and session_id <> ''", member));
    member
        .caller()
        .get("/api/v1/wallet/transactions")
        .is(200)
        .json()
        .getAsJsonArray("items")
        .forEach(line -> ids.add(line.getAsJsonObject().get("id").getAsString()));
    return ids;
  }

  private static List<String> rows(String select, String end, Member member) {
    return TheBooks.rows(
        select + " join identity.person p on p.id = t.person_id where p.username = ?" + end,
        member.username());
  }
}
