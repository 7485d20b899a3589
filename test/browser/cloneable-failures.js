// The whole module would set up its clean-up between tests, and there is nothing yet to set it up in.
import { chai } from '@open-wc/testing/pure';

/*
 * web-test-runner clones what a failed assertion has compared, to send it. Elements and functions cannot be cloned: the
 * page would report nothing, and its file would run into a time limit without a word on what has failed.
 */

function cloneable(value) {
  try {
    return structuredClone(value);
  } catch {
    return chai.util.inspect(value);
  }
}

const { assert } = chai.Assertion.prototype;

chai.Assertion.prototype.assert = function (...given) {
  try {
    assert.apply(this, given);
  } catch (error) {
    if (error instanceof chai.AssertionError) {
      error.actual = cloneable(error.actual);
      error.expected = cloneable(error.expected);
    }
    throw error;
  }
};
