package com.aetherial.mpesa;

import com.aetherial.kernel.Jsonp;
import com.aetherial.mpesa.entity.Conversation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** Requests in the words of the other side. */
@ApplicationScoped
class Bodies {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Africa/Nairobi"));

  /** An identifier of an organisation that is a short code. */
  private static final String SHORTCODE = "4";

  @Inject MpesaSettings settings;
  @Inject SecurityCredential credential;

  JsonObject ask(AskPhone command, String token, Instant now) {
    String shortcode = settings.text("MPESA_SHORTCODE");
    return signed(now)
        .add("TransactionType", "CustomerPayBillOnline")
        .add("Amount", String.valueOf(command.shillings()))
        .add("PartyA", command.phone())
        .add("PartyB", shortcode)
        .add("PhoneNumber", command.phone())
        .add("CallBackURL", settings.callback(token, false).toString())
        .add("AccountReference", "Coins")
        .add("TransactionDesc", "Coins")
        .build();
  }

  JsonObject askAgain(String checkout, Instant now) {
    return signed(now).add("CheckoutRequestID", checkout).build();
  }

  JsonObject send(SendMoney command) {
    return common(command.token(), "InitiatorName")
        .add("OriginatorConversationID", command.name())
        .add("CommandID", "BusinessPayment")
        .add("Amount", String.valueOf(command.shillings()))
        .add("PartyB", command.phone())
        .add("Remarks", "Withdrawal")
        .add("Occassion", "Withdrawal")
        .build();
  }

  JsonObject status(String name, String token) {
    return common(token, "Initiator")
        .add("CommandID", "TransactionStatusQuery")
        .add("OriginalConversationID", name)
        .add("IdentifierType", SHORTCODE)
        .add("Remarks", "Status")
        .add("Occasion", "Status")
        .build();
  }

  /** Asks for a payment of either direction, by its receipt if that is known. */
  JsonObject status(Conversation payment, String token) {
    String receipt = payment.receipt();
    JsonObjectBuilder question =
        common(token, "Initiator")
            .add("CommandID", "TransactionStatusQuery")
            .add("IdentifierType", SHORTCODE)
            .add("Remarks", "Status")
            .add("Occasion", "Status");
    return receipt == null
        ? question.add("OriginalConversationID", payment.originator()).build()
        : question.add("TransactionID", receipt).build();
  }

  JsonObject balance(String token) {
    return common(token, "Initiator")
        .add("CommandID", "AccountBalance")
        .add("IdentifierType", SHORTCODE)
        .add("Remarks", "Balance")
        .build();
  }

  private JsonObjectBuilder common(String token, String initiator) {
    return Jsonp.object()
        .add(initiator, settings.text("MPESA_INITIATOR"))
        .add("SecurityCredential", credential.text())
        .add("PartyA", settings.text("MPESA_SHORTCODE"))
        .add("ResultURL", settings.callback(token, false).toString())
        .add("QueueTimeOutURL", settings.callback(token, true).toString());
  }

  private JsonObjectBuilder signed(Instant now) {
    String shortcode = settings.text("MPESA_SHORTCODE");
    String timestamp = TIMESTAMP.format(now);
    String plain = shortcode + settings.text("MPESA_PASSKEY") + timestamp;
    return Jsonp.object()
        .add("BusinessShortCode", shortcode)
        .add("Password", Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)))
        .add("Timestamp", timestamp);
  }
}
