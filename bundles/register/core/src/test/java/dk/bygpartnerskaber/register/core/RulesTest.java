package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.WrittenDate;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.CvrNumber;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and values that need no database. */
class RulesTest {
    private static OrganisationDetails.Builder organisation() {
        return OrganisationDetails.builder("Danmarks Rockmuseum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://rockmuseum.dk", "HTTP://www.rockmuseum.dk:8080/å?b=c#d", "https://xn--rsted-uua.dk"})
    void addressesOfPagesAreTaken(String website) {
        assertThatCode(() ->
                        OrganisationRules.check(organisation().website(website).build()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "www.rockmuseum.dk",
                "https://rockmuseum",
                "ftp://rockmuseum.dk",
                "https://a b.dk",
                "https://x.dk/\"onload=",
                "data:text/html,x.y"
            })
    void otherAddressesAreNot(String website) {
        assertThat(fieldsOf(() ->
                        OrganisationRules.check(organisation().website(website).build())))
                .containsExactly("website:malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "post@rockmuseum.dk, true",
        "lis.bo+x@a.b.dk, true",
        "post@rockmuseum, false",
        "post, false",
        "a@b@c.dk, false",
        "<a@b.dk>, false",
        "a b@c.dk, false"
    })
    void mailAddressesHaveAFormToo(String email, boolean taken) {
        OrganisationDetails details = organisation().email(email).build();

        if (taken) {
            assertThatCode(() -> OrganisationRules.check(details)).doesNotThrowAnyException();
        } else {
            assertThat(fieldsOf(() -> OrganisationRules.check(details))).containsExactly("email:malformed");
        }
    }

    @Test
    void listsHaveAnEnd() {
        List<String> many = IntStream.range(0, 51).mapToObj(i -> "x" + i).toList();

        assertThat(fieldsOf(() -> OrganisationRules.check(organisation()
                        .aliases(many)
                        .phones(many)
                        .keywords(many)
                        .addresses(Collections.nCopies(21, new Address(null, null, null, "Roskilde", null)))
                        .build())))
                .containsExactly("aliases:too-many", "phones:too-many", "keywords:too-many", "addresses:too-many");
    }

    @Test
    void aPartOfAnAddressIsNamed() {
        assertThat(fieldsOf(() -> OrganisationRules.check(organisation()
                        .addresses(List.of(
                                new Address(null, null, null, "Roskilde", null),
                                new Address(null, "a\tb", null, null, null)))
                        .build())))
                .containsExactly("addresses/1/street:control-character");
    }

    @ParameterizedTest
    @CsvSource({"12345678, true", "DK 12 34 56 78, true", "1234567, false", "123456789, false", "1234567a, false"})
    void aCompanyNumberHasEightDigitsWhateverItsCheckDigit(String cvr, boolean taken) {
        OrganisationDetails details = organisation().cvr(cvr).build();

        if (taken) {
            assertThatCode(() -> OrganisationRules.check(details)).doesNotThrowAnyException();
        } else {
            assertThat(fieldsOf(() -> OrganisationRules.check(details))).containsExactly("cvr:cvr");
        }
    }

    @ParameterizedTest
    @CsvSource({"13585628, true", "13585627, false", "00000000, false", "1358562, false", "' OR 1=1', false"})
    void theCheckDigitTells(String cvr, boolean valid) {
        assertThat(CvrNumber.isValid(cvr)).isEqualTo(valid);
    }

    @Property(tries = 200)
    void anyWrongDigitIsNoticed(
            @ForAll @IntRange(min = 0, max = 7) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "13585628".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);

        assertThat(CvrNumber.isValid(new String(digits))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 2009, true",
        "2009-08, 2009, true",
        "2009-08-15, 2009-08, true",
        "2009-08-15, 2009-08-14, false",
        "2010, 2009, false",
        "2009-09, 2009-08-31, false"
    })
    void anEndLiesBeforeItsStartOnlyWhenItCertainlyDoes(String start, String end, boolean taken) {
        PartnershipDetails details = PartnershipDetails.builder("Rockbib")
                .start(PartialDate.parse(start).orElseThrow())
                .end(PartialDate.parse(end).orElseThrow())
                .build();

        if (taken) {
            assertThatCode(() -> PartnershipRules.check(details)).doesNotThrowAnyException();
        } else {
            assertThat(fieldsOf(() -> PartnershipRules.check(details))).containsExactly("end:before-start");
        }
    }

    @Test
    void theSameRoleIsNotOpenTwice() {
        PersonRole leader = PersonRole.of("o", "Leder");
        PersonRole again = PersonRole.of("o", " leder");
        PersonRole elsewhere = PersonRole.of("p", "leder");
        PersonRole before = leader.ended(PartialDate.parse("2020").orElseThrow(), null, null);

        assertThat(PersonRules.problems(person(leader, elsewhere, before, before), LocalDate.of(2026, 5, 12)))
                .isEmpty();
        assertThat(PersonRules.problems(person(leader, before, again), LocalDate.of(2026, 5, 12)))
                .extracting(p -> p.field() + ":" + p.code())
                .containsExactly("roles/2/role:role-twice");
        assertThat(PersonRules.problems(
                        person(PersonRole.of("o", null), PersonRole.of("o", null)), LocalDate.of(2026, 5, 12)))
                .hasSize(1);
    }

    private static PersonDetails person(PersonRole... roles) {
        return PersonDetails.builder("Lis").roles(List.of(roles)).build();
    }

    @Property(tries = 500)
    void aRoleIsOpenUntilItsLastDayHasCertainlyPassed(
            @ForAll @IntRange(min = -400, max = 400) int days, @ForAll boolean monthOnly) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        LocalDate end = today.plusDays(days);
        String text = monthOnly ? end.toString().substring(0, 7) : end.toString();
        PersonRole role =
                PersonRole.of("o", "leder").ended(PartialDate.parse(text).orElseThrow(), null, null);

        assertThat(role.isOpen(today))
                .isEqualTo(days >= 0 || monthOnly && YearMonth.from(end).equals(YearMonth.from(today)));
        assertThat(PersonRole.of("o", "leder").isOpen(today)).isTrue();
    }

    @Test
    void aPersonIsReachedByWhatHasTheRightForm() {
        PersonDetails details = PersonDetails.builder("Lis")
                .emails(List.of("lis@kor.example", "lis"))
                .website("kor.example")
                .roles(List.of(new PersonRole(
                        null,
                        null,
                        null,
                        PartialDate.parse("2020").orElseThrow(),
                        PartialDate.parse("2019").orElseThrow(),
                        null,
                        null)))
                .build();

        assertThat(PersonRules.problems(details, LocalDate.of(2026, 5, 12)))
                .extracting(p -> p.field() + ":" + p.code())
                .containsExactly(
                        "emails/1:malformed",
                        "website:malformed",
                        "roles/0/organisation:required",
                        "roles/0/to:before-start");
    }

    @Property(tries = 500)
    void aDateIsReadAsItIsWritten(
            @ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 0, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 28) int day) {
        PartialDate date = new PartialDate(
                year,
                month == 0 ? OptionalInt.empty() : OptionalInt.of(month),
                month == 0 || day == 0 ? OptionalInt.empty() : OptionalInt.of(day));

        assertThat(PartialDate.parse(date.toString())).contains(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(WrittenDate.parse(date.toString())).contains(date);
    }

    @Test
    void anExcerptCutsNoCharacterInHalf() {
        assertThat(Excerpt.of("🎸🎸🎸", 2)).isEqualTo("🎸🎸…");
        assertThat(Excerpt.of("🎸🎸", 2)).isEqualTo("🎸🎸");
    }
}
