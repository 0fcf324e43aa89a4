package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.PaymentsConsole;
import com.aetherial.payments.WriteOffView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Debts of lost disputes that nobody will pay. */
@ApplicationScoped
@Path("v1/admin/payments/write-offs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class WriteOffsResource {
  @Inject PaymentsConsole console;
  @Inject CurrentActor current;

  @PUT
  @Operation(
      summary = "Write off old debts now",
      description =
          "For administrators, with the scope economy:give. Does what every night does: debts that"
              + " lost disputes left longer ago than DEBT_WRITE_OFF_DAYS are borne by the house."
              + " Doing it again changes nothing.")
  @APIResponse(responseCode = "200", description = "What was written off, two hundred at most")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<WriteOffView> writeOff() {
    return console.writeOff(current.get());
  }
}
