# frozen_string_literal: true

require 'simplecov'

SimpleCov.start do
  command_name 'RSpec'
  enable_coverage :branch
  add_filter '/spec/'
end

require 'date'
require_relative '../lib/loyalty'
