package com.aetherial.mpesa;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Asking what the other side's books say of a payment; the answer is news that comes later. */
@ApplicationScoped
class Questions {
  private static final String STATUS = "/mpesa/transactionstatus/v1/query";

  @Inject ConversationDesk desk;
  @Inject Conversations conversations;
  @Inject DarajaClient client;
  @Inject Bodies bodies;
  @Inject CallbackPaths paths;

  void about(UUID id) {
    conversations.find(id).ifPresent(this::ask);
  }

  private void ask(Conversation payment) {
    String question = "status-" + Ids.next();
    String token = paths.token(question);
    Begun begun = desk.begin(new Request(Kind.STATUS, question, payment.name(), token, null, 0));
    desk.told(begun.id(), client.post(STATUS, bodies.status(payment, token)));
  }
}
