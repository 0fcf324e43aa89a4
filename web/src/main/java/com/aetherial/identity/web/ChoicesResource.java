package com.aetherial.identity.web;

import com.aetherial.identity.ChoiceSection;
import com.aetherial.identity.Choices;
import com.aetherial.identity.ChoicesView;
import com.aetherial.identity.NoSuchChoice;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a member wants the platform. */
@ApplicationScoped
@Path("v1/choices/{section}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Choices")
public class ChoicesResource {
  @Inject Choices choices;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "Read a section", description = "comfort, privacy or modules.")
  @APIResponse(responseCode = "200", description = "What is chosen, and when it was changed")
  @APIResponse(responseCode = "422", description = "no-such-choice")
  public ChoicesView read(@PathParam("section") String section) {
    return choices.of(current.get(), named(section));
  }

  @PUT
  @Operation(
      summary = "Choose",
      description = "What is left out becomes as usual. Needs account:manage.")
  @APIResponse(responseCode = "200", description = "What is chosen now")
  @APIResponse(responseCode = "422", description = "no-such-choice")
  public ChoicesView choose(@PathParam("section") String section, Map<String, String> wanted) {
    return choices.choose(current.get(), named(section), Body.required(wanted));
  }

  @DELETE
  @Path("latest")
  @Operation(summary = "Take the latest change back", description = "Needs account:manage.")
  @APIResponse(responseCode = "200", description = "What is chosen now")
  public ChoicesView undo(@PathParam("section") String section) {
    return choices.undo(current.get(), named(section));
  }

  private static ChoiceSection named(String section) {
    return ChoiceSection.of(section).orElseThrow(() -> new NoSuchChoice("section"));
  }
}
