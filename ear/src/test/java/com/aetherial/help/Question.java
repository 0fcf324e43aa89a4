package com.aetherial.help;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonArray;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A ticket of a test, and what people do with it. */
public record Question(Member asker, String id) {
  static final Member ADMIN = Member.named("admin");
  static final String DESK = "/api/v1/admin/tickets/";
  private static final String OWN = "/api/v1/tickets/";

  static Question of(Member member) {
    return of(member, "[]");
  }

  public static Question of(Member member, String files) {
    Answer made = tries(member, files).is(201);
    return new Question(member, made.json().getAsJsonObject("ticket").get("id").getAsString());
  }

  static Answer tries(Member member, String files) {
    return member
        .caller()
        .post(
            "/api/v1/tickets",
            "{\"subject\":\"Where are they?\",\"topic\":\"WALLET\",\"body\":\"Gone.\",\"files\":"
                + files
                + "}");
  }

  /** A file as a request has it. */
  public static String file(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return "[{\"name\":\"%s\",\"content\":\"%s\"}]"
        .formatted(name, Base64.getEncoder().encodeToString(bytes));
  }

  public Answer read() {
    return asker.caller().get(OWN + id);
  }

  Answer reply(Member member) {
    return member.caller().post(OWN + id + "/messages", "{\"body\":\"One more thing\"}");
  }

  Answer solve(Member member) {
    return member.caller().put(OWN + id + "/solution");
  }

  Answer rate() {
    return asker
        .caller()
        .ask(
            "PUT",
            OWN + id + "/rating",
            BodyPublishers.ofString("{\"good\":true,\"note\":\"\"}"),
            "Content-Type",
            "application/json");
  }

  Answer answer() {
    return ADMIN.caller().post(DESK + id + "/messages", "{\"body\":\"Look here\"}");
  }

  Answer note(String body, String files) {
    return ADMIN
        .caller()
        .post(DESK + id + "/notes", "{\"body\":\"" + body + "\",\"files\":" + files + "}");
  }

  Answer move(TicketState next) {
    return ADMIN.caller().put(DESK + id + "/state/" + next);
  }

  String state() {
    return TheBooks.rows("select state from help.ticket where id = ?::uuid", id).get(0);
  }

  String steps() {
    return TheBooks.rows(
            "select string_agg(to_state, ' ' order by number) from help.ticket_step"
                + " where ticket_id = ?::uuid",
            id)
        .get(0);
  }

  /** As long as an answer is not closed by itself, only the time to go on with it runs out. */
  static void closesAfter(String days) {
    Caller admin = ADMIN.caller();
    String setting = "/api/v1/admin/settings/help.closeAfter";
    admin
        .ask(
            "PUT",
            setting,
            BodyPublishers.ofString("{\"value\":\"" + days + "\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            admin.get(setting).is(200).header("ETag"))
        .is(200);
  }

  /** The id of the file beside the last message. */
  public static String lastFile(Answer ticket) {
    JsonArray messages = ticket.is(200).json().getAsJsonArray("messages");
    return messages
        .get(messages.size() - 1)
        .getAsJsonObject()
        .getAsJsonArray("attachments")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }
}
