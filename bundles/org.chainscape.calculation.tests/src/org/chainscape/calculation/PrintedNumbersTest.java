package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		2000万        | 2000     | true
		2000万        | 1300     | false
		接近 4,000 家 | 4000     | true
		-42.34%       | -42.34   | true
		345.50        | 345.5    | true
		9. 95%        | 9.95     | true
		1.80E+20      | 1.80E+20 | true
		2022年 30 万倍 | 30       | true
		一半以上      | 50       | true
		''            | 5        | false
		""")
	void theNumberIsOneOfThosePrintedOrWasEdited(String printed, String value, boolean agree) {
		Observation observation = ChainFactory.eINSTANCE.createObservation();
		observation.setPrinted(printed);
		observation.setValue(new BigDecimal(value));
		assertEquals(agree, PrintedNumbers.agree(observation));
	}
}
