package dev.vigie.planted.a9.feature.crisis;

import java.net.http.HttpClient;

/** The one class of the domain that is neither a record nor an enum, calling out. */
public final class Crisis {

    HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
