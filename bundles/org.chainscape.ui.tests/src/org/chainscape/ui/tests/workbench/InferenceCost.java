package org.chainscape.ui.tests.workbench;

import java.util.HashMap;
import java.util.Map;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.RoundingRule;

/** A chain with the arithmetic of a report, from the users of a chat service to what it costs to answer them. */
final class InferenceCost {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final ChainDocument document = WorkbenchFixture.flawless();
	private final Product subject = CHAIN.createProduct();
	private final Map<String, Observation> observations = new HashMap<>();
	private final Map<String, Calculation> calculations = new HashMap<>();

	InferenceCost() {
		subject.setName("ChatGPT");
		document.getChains().get(0).getItems().add(subject);
		state("users", "2000万人").state("perUser", "10次/人·天").state("questions", "2亿次/天").state("servers", "2026台")
			.state("price", "19.9万美元/台").state("cost", "4.03亿美元").state("training", "0.75亿美元").state("sum", "5.00亿美元")
			.state("words", "20字/次").state("allWords", "40亿字/天");
		calculate("C4", "每日访问量", "questions", "u*n", "u=users", "n=perUser");
		calculate("C5", "每日字数", "allWords", "q*w", "q=questions", "w=words");
		calculate("C8", "推理成本", "cost", "n*p", "n=servers", "p=price");
		calculate("C11", "总成本", "sum", "a+b", "a=cost", "b=training");
		calculate("C12", "每人字数", null, "w/u", "w=allWords", "u=users");
		calculate("C13", "错误", null, "a+b", "a=users", "b=price");
		calculations.get("C8").setRounding(RoundingRule.NEAREST);
		Identities.assign(document);
	}

	private InferenceCost state(String handle, String printed) {
		PrintedValue value = PrintedValue.parse(printed).orElseThrow();
		Property property = CHAIN.createProperty();
		property.setName("指标" + handle);
		document.getProperties().add(property);
		Observation observation = CHAIN.createObservation();
		observation.setHandle(handle);
		observation.setProperty(property);
		observation.setPrinted(printed);
		observation.setValue(value.value());
		observation.setMagnitude(value.magnitude());
		observation.setUnit(value.unit().toString());
		observation.getCitations().add(citation());
		subject.getObservations().add(observation);
		observations.put(handle, observation);
		return this;
	}

	private Citation citation() {
		Citation citation = CHAIN.createCitation();
		citation.setSource(document.getSources().get(0));
		citation.setLocator("表7");
		citation.setLines("L353");
		return citation;
	}

	private void calculate(String handle, String name, String expected, String formula, String... inputs) {
		Calculation calculation = CHAIN.createCalculation();
		calculation.setHandle(handle);
		calculation.setName(name);
		calculation.setFormula(formula);
		calculation.setExpected(expected == null ? null : observations.get(expected));
		calculation.getCitations().add(citation());
		for (String input : inputs) {
			String[] parts = input.split("=");
			CalculationInput made = CHAIN.createCalculationInput();
			made.setName(parts[0]);
			made.setObservation(observations.get(parts[1]));
			calculation.getInputs().add(made);
		}
		document.getCalculations().add(calculation);
		calculations.put(handle, calculation);
	}

	/** Adds calculations that all hold. */
	InferenceCost repeat(int times) {
		for (int i = 0; i < times; i++) {
			calculate("R" + i, "重复 " + i, "questions", "u*n", "u=users", "n=perUser");
		}
		Identities.assign(document);
		return this;
	}

	Observation observation(String handle) {
		return observations.get(handle);
	}

	Calculation calculation(String handle) {
		return calculations.get(handle);
	}
}
