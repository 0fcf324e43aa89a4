package com.aetherial.identity.web;

import com.aetherial.identity.Birthdays;
import com.aetherial.identity.TellBirthday;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day on which a member wants to be congratulated. */
@ApplicationScoped
@Path("v1/me/birthday")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class BirthdayResource {
  @Inject Birthdays birthdays;
  @Inject CurrentActor current;

  @PUT
  @Operation(summary = "Tell one's birthday", description = "A day of the year, without a year.")
  @APIResponse(responseCode = "204", description = "Told")
  @APIResponse(responseCode = "422", description = "validation")
  public void tell(TellBirthday command) {
    birthdays.tell(current.get(), Body.required(command));
  }

  @DELETE
  @Operation(summary = "Forget one's birthday")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void forget() {
    birthdays.forget(current.get());
  }
}
