package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.priceglass.ask.ServiceHit;
import org.priceglass.cli.print.TextTable.Align;

/** Services found by words. */
public final class ServiceList {
    private ServiceList() {
    }

    public static void print(List<ServiceHit> services, PrintWriter out) {
        TextTable table = new TextTable().column("Code", Align.WHOLE).column("Description", Align.TEXT)
                .column("Hospitals", Align.NUMBER).column("Charges", Align.NUMBER);
        for (ServiceHit service : services) {
            table.row(List.of(service.code().toString(), service.description(), Integer.toString(service.hospitals()),
                    Integer.toString(service.charges())));
        }
        table.print(out);
    }

    public static void write(List<ServiceHit> services, JsonOut json) throws IOException {
        json.array();
        for (ServiceHit service : services) {
            json.object();
            json.text("code", service.code().toString());
            json.text("description", service.description());
            json.number("hospitals", service.hospitals());
            json.number("charges", service.charges());
            json.endObject();
        }
        json.endArray();
        json.endLine();
    }
}
