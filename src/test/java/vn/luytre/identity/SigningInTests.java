package vn.luytre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.web.Refused;

@IdentityTests
class SigningInTests {
    @Autowired
    private SigningIn door;

    @Autowired
    private SecondFactors secondFactors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private AccountId account;

    @BeforeEach
    void somebody() {
        account = people.withPassword(people.somebody(null));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Entry enter(String password) {
        return door.password(people.login(account), password);
    }

    @Test
    void theRightPasswordOpens() {
        assertThat(enter(People.PASSWORD)).isEqualTo(new Entry.Granted(account));
        assertThat(door.password(" " + people.login(account).toUpperCase(java.util.Locale.ROOT), People.PASSWORD))
                .isEqualTo(new Entry.Granted(account));
    }

    @Test
    void marksTypedInAnotherWayAreTheSame() {
        var apart = java.text.Normalizer.normalize(People.PASSWORD, java.text.Normalizer.Form.NFD);
        assertThat(enter(apart)).isEqualTo(new Entry.Granted(account));
    }

    @Test
    void aWrongNameAndAWrongPasswordAreTheSame() {
        assertThat(enter("sai")).isEqualTo(new Entry.Wrong());
        assertThat(door.password("khong-co-ai", "sai")).isEqualTo(new Entry.Wrong());
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() {
        for (int i = 1; i < SigningIn.ATTEMPTS; i++) assertThat(enter("sai")).isEqualTo(new Entry.Wrong());
        assertThat(enter("sai")).isInstanceOf(Entry.Barred.class);
        assertThat(enter(People.PASSWORD)).isInstanceOf(Entry.Barred.class);
        clock.forward(SigningIn.PAUSE.plusSeconds(1));
        assertThat(enter(People.PASSWORD)).isEqualTo(new Entry.Granted(account));
    }

    @Test
    void anAdministratorEndsThePause() {
        for (int i = 0; i < SigningIn.ATTEMPTS; i++) enter("sai");
        Operator.does(() -> {
            accounts.setLocked(account, false);
            return account;
        });
        assertThat(enter(People.PASSWORD)).isEqualTo(new Entry.Granted(account));
    }

    @Test
    void aClosedAccountIsToldOnlyToThoseWhoKnowThePassword() {
        Operator.does(() -> {
            accounts.setLocked(account, true);
            return account;
        });
        assertThat(enter("sai")).isEqualTo(new Entry.Wrong());
        assertThat(enter(People.PASSWORD)).isEqualTo(new Entry.Closed());
    }

    @Test
    void aSecondFactorIsAskedForAndEachCodeHelpsOnce() {
        var secret = withSecondFactor();
        assertThat(enter(People.PASSWORD)).isEqualTo(new Entry.CodeNeeded(account));
        clock.forward(Duration.ofSeconds(60));
        var code = secondFactors.code(secret, clock.instant());
        assertThat(door.code(account, code)).isEqualTo(new Entry.Granted(account));
        assertThat(door.code(account, code)).isEqualTo(new Entry.Wrong());
    }

    @Test
    void aCodeOfThePaperHelpsOnceWhereTheTelephoneIsLost() {
        var secret = secondFactors.newSecret();
        var recovery = secondFactors.switchOn(account, secret, secondFactors.code(secret, clock.instant()));
        assertThat(recovery).hasSize(8).doesNotHaveDuplicates();
        assertThat(door.code(account, recovery.getFirst().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Entry.Granted(account));
        assertThat(door.code(account, recovery.getFirst())).isEqualTo(new Entry.Wrong());
    }

    @Test
    void guessingCodesEndsInAPause() {
        withSecondFactor();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < SigningIn.ATTEMPTS; i++) entries.add(door.code(account, "00000" + i));
        assertThat(entries.getLast()).isInstanceOf(Entry.Barred.class);
    }

    private String withSecondFactor() {
        var secret = secondFactors.newSecret();
        secondFactors.switchOn(account, secret, secondFactors.code(secret, clock.instant()));
        return secret;
    }

    /** RFC 6238, appendix B, with the last six digits. */
    @Test
    void codesAreThoseOfTheStandard() {
        var secret = Base32.encode("12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(secondFactors.code(secret, java.time.Instant.ofEpochSecond(59)))
                .isEqualTo("287082");
        assertThat(secondFactors.code(secret, java.time.Instant.ofEpochSecond(1_111_111_109)))
                .isEqualTo("081804");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngắn", "aaaaaaaaaaaa", "ếếếếếếếếếếếếếếếếếếếếếếếếếabcd"})
    void aPasswordThatIsEasyOrTooLongIsRefused(String next) {
        assertThatThrownBy(() -> door.changePassword(account, People.PASSWORD, next))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPasswordIsChangedByWhoKnowsThePresentOne() {
        assertThatThrownBy(() -> door.changePassword(account, "sai", "măng mọc thẳng"))
                .isInstanceOf(Refused.class);
        door.changePassword(account, People.PASSWORD, "măng mọc thẳng");
        assertThat(enter("măng mọc thẳng")).isEqualTo(new Entry.Granted(account));
    }

    @Test
    void anotherServiceIsBelievedByMailOnceAndByItsSubjectFromThenOn() {
        var mail = people.login(account) + "@tinh.gov.vn";
        var profile = new Profile(people.login(account), "Trần Thị Bình", mail, null, "", null);
        Operator.does(() -> {
            accounts.change(account, profile);
            return account;
        });
        assertThat(door.known("https://dich-vu/ 1-" + account, null)).isEmpty();
        assertThat(door.known("https://dich-vu/ 1-" + account, mail)).isPresent();
        assertThat(door.known("https://dich-vu/ 1-" + account, null)).isPresent();
        assertThat(door.known("https://dich-vu/ 2-" + account, mail)).isEmpty();
    }

    @Test
    void noEventHoldsWhatWasTyped() {
        assertThat(new IdentityEvent.SignInFailed(account).toString()).doesNotContain("sai");
        assertThat(new Accounts.FirstPassword(account, "k7dm-p2xq").toString()).doesNotContain("k7dm");
    }
}
