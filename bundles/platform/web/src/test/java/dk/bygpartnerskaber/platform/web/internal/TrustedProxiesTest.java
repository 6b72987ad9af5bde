package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.7|10.0.0.7|true",
                "10.0.0.7|10.0.0.8|false",
                "192.168.0.0/16|192.168.200.1|true",
                "192.168.0.0/16|192.169.0.1|false",
                "10.0.0.7, 192.168.16.0/20|192.168.31.255|true",
                "10.0.0.7, 192.168.16.0/20|192.168.32.0|false",
                "::1|0:0:0:0:0:0:0:1|true",
                "2001:db8::/32|2001:db8:1::2|true",
                "2001:db8::/32|10.0.0.7|false",
                "0.0.0.0/0|10.0.0.7|true",
                "''|127.0.0.1|false",
                "10.0.0.7|localhost|false",
                "10.0.0.7|''|false"
            })
    void aProxyIsKnownByItsAddressOrItsNetwork(String list, String address, boolean trusted) {
        assertThat(new TrustedProxies(list).contain(address)).isEqualTo(trusted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.7/33", "10.0.0.7/-1", "10.0.0.7/x", "10.0.0.999", "beef"})
    void whatIsNoAddressIsRefused(String list) {
        assertThatThrownBy(() -> new TrustedProxies(list)).isInstanceOf(IllegalArgumentException.class);
    }
}
