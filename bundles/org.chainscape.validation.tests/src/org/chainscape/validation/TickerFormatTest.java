package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickerFormatTest {

	private final SampleChain sample = new SampleChain();

	@ParameterizedTest
	@CsvSource({"SH,600519", "SH,601138", "SH,603019", "SH,605111", "SH,688111", "SH,689009", "SH,900901", "SZ,000001",
		"SZ,001979", "SZ,002230", "SZ,003816", "SZ,300308", "SZ,301236", "SZ,302132", "SZ,200002",
		"BJ,430047", "BJ,830799", "BJ,871981", "BJ,889001", "BJ,920001",
		"HK,00941", "HK,09988", "O,NVDA", "O,A", "O,GOOGL", "N,TSM", "N,BRK.B", "TW,2330", "T,6758", "T,130A", "KS,005930", "KS,00088K",
		"UNSPECIFIED,whatever"})
	void codesOfTheExchangeAreFine(Exchange exchange, String code) {
		sample.security("new", sample.user, exchange, code);
		assertFound(sample);
	}

	@ParameterizedTest
	@CsvSource({"SH,000001", "SH,602001", "SH,687999", "SH,60051", "SH,6005190", "SH,sh600519", "SH,600519.SH", "SH,300308",
		"SZ,600519", "SZ,004001", "SZ,303001", "SZ,00001", "BJ,600519", "BJ,840001", "BJ,921001", "HK,700", "HK,0700", "HK,000700", "HK,0070O",
		"O,nvda", "O,NVIDIA",
		"O,BRK.B", "N,BRK.BB", "N,7203", "TW,23300", "T,675", "T,A758", "KS,5930", "KS,0059300", "SH,６００５１９"})
	void codesOfOtherFormsAreReported(Exchange exchange, String code) {
		sample.security("new", sample.user, exchange, code);
		assertFound(sample, "identity.ticker-format @ new");
	}

	@Test
	void blanksAroundACodeAreReported() {
		sample.security("new", sample.user, Exchange.SH, "600519 ");
		assertFound(sample, "identity.ticker-format @ new");
	}

	@Test
	void saysWhichFormIsExpected() {
		sample.security("new", sample.user, Exchange.HK, "700");
		assertEquals("“腾讯控股 · 700”的代码 700 不符合香港交易所的格式：应为五位数字，不足时前面补 0。", Findings.message(sample, Language.ZH));
		assertEquals("Code 700 of “腾讯控股 · 700” does not have the form of Hong Kong: expected five digits, filled with leading zeros.",
			Findings.message(sample, Language.EN));
	}
}
