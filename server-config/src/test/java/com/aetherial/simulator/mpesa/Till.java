package com.aetherial.simulator.mpesa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;

/** A shop with an account at a simulation of its own, and a letter box for callbacks. */
final class Till implements AutoCloseable {
  private static final Charset UTF = StandardCharsets.UTF_8;

  final MpesaSimulator provider = MpesaSimulator.start();
  final LetterBox box = new LetterBox();
  private final HttpClient client = HttpClient.newHttpClient();
  private String token = "";

  Till() {
    provider.callbacks().delay(Duration.ZERO);
  }

  HttpResponse<String> ask(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> askToken(String key, String secret, String type) {
    String pair = Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(UTF));
    URI address = URI.create(provider.baseUrl() + "/oauth/v1/generate?grant_type=" + type);
    return ask(HttpRequest.newBuilder(address).header("Authorization", "Basic " + pair));
  }

  Till withToken() {
    String body = askToken(Identity.KEY, Identity.SECRET, "client_credentials").body();
    token = Json.text(Json.read(body), "access_token");
    return this;
  }

  HttpResponse<String> post(String path, Map<String, String> body) {
    return ask(
        HttpRequest.newBuilder(URI.create(provider.baseUrl() + path))
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(Json.write(body))));
  }

  HttpResponse<String> push(String phone, long amount) {
    String plain = Identity.SHORTCODE + Identity.PASSKEY + "20261121130000";
    return post(
        "/mpesa/stkpush/v1/processrequest",
        Map.of(
            "BusinessShortCode",
            Identity.SHORTCODE,
            "Password",
            Base64.getEncoder().encodeToString(plain.getBytes(UTF)),
            "Timestamp",
            "20261121130000",
            "TransactionType",
            "CustomerPayBillOnline",
            "Amount",
            String.valueOf(amount),
            "PhoneNumber",
            phone,
            "CallBackURL",
            box.address("/push"),
            "AccountReference",
            "Coins",
            "TransactionDesc",
            "Coins"));
  }

  HttpResponse<String> queryPush(String checkout) {
    String plain = Identity.SHORTCODE + Identity.PASSKEY + "20261121130000";
    return post(
        "/mpesa/stkpushquery/v1/query",
        Map.of(
            "BusinessShortCode",
            Identity.SHORTCODE,
            "Password",
            Base64.getEncoder().encodeToString(plain.getBytes(UTF)),
            "Timestamp",
            "20261121130000",
            "CheckoutRequestID",
            checkout));
  }

  HttpResponse<String> pay(String originator, String phone, long amount) {
    return pay(originator, phone, amount, Identity.PASSWORD);
  }

  HttpResponse<String> pay(String originator, String phone, long amount, String password) {
    Map<String, String> body = new HashMap<>(common("InitiatorName", password));
    body.put("OriginatorConversationID", originator);
    body.put("CommandID", "BusinessPayment");
    body.put("Amount", String.valueOf(amount));
    body.put("PartyB", phone);
    body.put("Occassion", "Test");
    return post("/mpesa/b2c/v3/paymentrequest", body);
  }

  HttpResponse<String> status(String originator) {
    Map<String, String> body = new HashMap<>(common("Initiator", Identity.PASSWORD));
    body.put("CommandID", "TransactionStatusQuery");
    body.put("OriginalConversationID", originator);
    body.put("IdentifierType", "4");
    return post("/mpesa/transactionstatus/v1/query", body);
  }

  HttpResponse<String> balance() {
    Map<String, String> body = new HashMap<>(common("Initiator", Identity.PASSWORD));
    body.put("CommandID", "AccountBalance");
    body.put("IdentifierType", "4");
    return post("/mpesa/accountbalance/v1/query", body);
  }

  private Map<String, String> common(String initiator, String password) {
    return Map.of(
        initiator,
        Identity.INITIATOR,
        "SecurityCredential",
        credential(password),
        "PartyA",
        Identity.SHORTCODE,
        "Remarks",
        "Test",
        "ResultURL",
        box.address("/result"),
        "QueueTimeOutURL",
        box.address("/late"));
  }

  private String credential(String password) {
    String pem = provider.environment().get("MPESA_CERTIFICATE");
    try {
      Certificate certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(pem.getBytes(UTF)));
      certificate.verify(certificate.getPublicKey());
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.ENCRYPT_MODE, certificate);
      return Base64.getEncoder().encodeToString(cipher.doFinal(password.getBytes(UTF)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    box.close();
    provider.close();
  }
}
