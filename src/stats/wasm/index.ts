// What the host calls. It works in place on a matrix that the host lays out in linear memory.
export {invert} from "./invert";
