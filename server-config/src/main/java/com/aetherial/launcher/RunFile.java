package com.aetherial.launcher;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is running, for scripts: the same facts that the console shows to people. */
record RunFile(
    URI baseUrl,
    DatabaseAccess database,
    Optional<SimulatedStripe> stripe,
    Optional<LocalMail> mail,
    Optional<SimulatedMpesa> mpesa,
    List<DemoPerson> people) {

  void write(Path file) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("baseUrl", baseUrl.toString());
    facts.put("postgres", postgres());
    stripe.ifPresent(
        simulator ->
            facts.put(
                "stripe",
                Map.of(
                    "simulatorUrl", simulator.url().toString(),
                    "webhookSecret", simulator.webhookSecret())));
    mail.ifPresent(inbox -> facts.put("mail", Map.of("inboxUrl", inbox.url().toString())));
    mpesa.ifPresent(
        simulator -> facts.put("mpesa", Map.of("simulatorUrl", simulator.url().toString())));
    facts.put("people", people);
    String json =
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(facts);
    Files.writeString(file, json + "\n");
  }

  private Map<String, Object> postgres() {
    URI uri = URI.create(database.jdbcUrl().substring("jdbc:".length()));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("host", uri.getHost());
    facts.put("port", uri.getPort());
    facts.put("database", uri.getPath().substring(1));
    facts.put("superuser", database.superuser().user());
    facts.put("superuserPassword", database.superuser().password());
    facts.put("ownerUser", database.owner().user());
    facts.put("ownerPassword", database.owner().password());
    facts.put("applicationUser", database.application().user());
    facts.put("applicationPassword", database.application().password());
    return facts;
  }
}
