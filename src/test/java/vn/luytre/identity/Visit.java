package vn.luytre.identity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody before a browser without JavaScript: what stands in a form is sent along. */
public record Visit(MockMvcTester browser, People people, AccountId who) {
    public Document page(String address) {
        return parsed(get(address));
    }

    public MvcTestResult get(String address) {
        return browser.get().uri(address).with(people.as(who)).exchange();
    }

    /** Opens a page, fills the form that is sent to the same address or the one named, and sends it. */
    public MvcTestResult fill(String address, Map<String, String> typed) {
        return send(page(address), address, typed);
    }

    /** Sends a form of a page that was opened before. */
    public MvcTestResult send(Document page, String action, Map<String, String> typed) {
        return request(page, action, typed).exchange();
    }

    /** As a script of the page sends it while somebody types. */
    public MvcTestResult sendByScript(Document page, String action, Map<String, String> typed) {
        return request(page, action, typed).header("HX-Request", "true").exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder request(Document page, String action, Map<String, String> typed) {
        var form = page.expectFirst("form[action=" + action + "]");
        var request = browser.post()
                .uri(action)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who));
        for (var field : form.select("input[name], textarea[name]")) {
            var name = field.attr("name");
            boolean isSent = !field.attr("type").equals("file")
                    && (!field.attr("type").equals("checkbox") || field.hasAttr("checked"));
            if (isSent && !typed.containsKey(name) && !name.equals("_csrf")) request.param(name, field.val());
        }
        typed.forEach(request::param);
        return request;
    }

    public static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
