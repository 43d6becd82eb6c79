package org.priceglass.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages that hold text of others. */
class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        Html page = Html.page("a < b");
        page.element("p", "<b>&\u200B\uD800", "class", "\"><script>");

        assertThat(page.end()).contains("<title>a &lt; b</title>",
                "<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;⟨U+200B⟩");
    }

    @Test
    void halvesOfCharactersAreNamed() {
        assertThat(Html.page("x").text("a\uD800b").end()).contains("a⟨U+D800⟩b");
    }

    @Test
    void endClosesWhatIsOpen() {
        assertThat(Html.page("x").open("div").open("table").head("One", "#Two").end()).endsWith("""
                <th>One</th>
                <th class="number">Two</th>
                </tr>
                </thead>
                <tbody></tbody>
                </table>
                </div>
                </body>
                </html>
                """);
    }
}
